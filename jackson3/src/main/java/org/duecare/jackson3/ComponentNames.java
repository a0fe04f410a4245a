package org.duecare.jackson3;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** A record stands by its components: what else it tells is worked out again. */
final class ComponentNames extends DefaultAccessorNamingStrategy.Provider {

  private static final long serialVersionUID = 1;

  @Override
  public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
    Set<String> components =
        Arrays.stream(type.getRawType().getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toUnmodifiableSet());
    return new AccessorNamingStrategy.Base() {
      @Override
      public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
        return components.contains(name) ? name : null;
      }
    };
  }
}
