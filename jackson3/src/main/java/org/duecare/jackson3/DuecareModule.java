package org.duecare.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 write and read every value of this library, alone or within other
 * types: {@code JsonMapper.builder().addModule(new DuecareModule())}, or {@code
 * findAndAddModules()}.
 *
 * <p>The JSON is the same whatever the mapper is set to: names, dates in ISO form and what is left
 * out do not depend on its settings, and no other module is needed. What is read is checked as the
 * values themselves check it; the exception names the path to the fault and repeats nothing of the
 * document.
 *
 * <p>Immutable and thread-safe.
 */
public final class DuecareModule extends JacksonModule {

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
  public Object getRegistrationId() {
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
