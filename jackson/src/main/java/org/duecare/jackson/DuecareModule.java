package org.duecare.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import org.duecare.json.FormsVersion;

/**
 * Lets a mapper of Jackson 2 write and read every value of this library, alone or within other
 * types: {@code mapper.registerModule(new DuecareModule())}, or {@code findAndRegisterModules()}.
 *
 * <p>The JSON is the same whatever the mapper is set to: names, dates in ISO form and what is left
 * out do not depend on its settings, and no other module is needed. How a number or a text is
 * spelled belongs to the generator that the mapper lends: one that writes numbers as texts writes
 * what this module does not read.
 *
 * <p>What is read is checked as the values themselves check it. The exception names the path to the
 * fault, and no key of a map in it; its sentence repeats no identifier of a child and no date of
 * birth, though it may name what else a value refuses, such as the id of a figure or a role.
 *
 * <p>As the key of a map an identifier is its text and a constant of an enum its name. Any other
 * value is refused there.
 *
 * <p>Immutable and thread-safe.
 */
public final class DuecareModule extends Module {

  private static final Version VERSION =
      VersionUtil.parseVersion(FormsVersion.TEXT, "org.duecare", "duecare-jackson");

  private final ValueMapper values = ValueMapper.create();

  /** Makes the module, with everything that it needs. */
  public DuecareModule() {}

  @Override
  public String getModuleName() {
    return DuecareModule.class.getName();
  }

  @Override
  public Version version() {
    return VERSION;
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
