package org.duecare.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Lets a mapper of Jackson 2 write and read every value of this library, alone or within other
 * types: {@code mapper.registerModule(new DuecareModule())}, or {@code findAndRegisterModules()}.
 *
 * <p>The JSON is the same whatever the mapper is set to: names, dates in ISO form and what is left
 * out do not depend on its settings, and no other module is needed. What is read is checked as the
 * values themselves check it; the exception names the path to the fault and repeats nothing of the
 * document.
 *
 * <p>Immutable and thread-safe.
 */
public final class DuecareModule extends Module {

  private final ValueMapper values = ValueMapper.create();

  /** Makes the module, with everything that it needs. */
  public DuecareModule() {}

  @Override
  public String getModuleName() {
    return DuecareModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Object getTypeId() {
    return DuecareModule.class;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ValueSerializers(values));
    context.addDeserializers(new ValueDeserializers(values));
    context.addKeySerializers(new ValueKeySerializers());
    context.addKeyDeserializers(new ValueKeyDeserializers());
  }
}
