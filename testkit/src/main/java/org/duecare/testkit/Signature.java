package org.duecare.testkit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One declaration as one line of text, the same on every JDK. */
final class Signature {

  private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;
  private static final int SHOWN = VISIBLE | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

  private Signature() {}

  static boolean isVisible(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return (type.getModifiers() & VISIBLE) != 0
        && !type.isSynthetic()
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (enclosing == null || isVisible(enclosing));
  }

  static String of(Class<?> type) {
    StringBuilder line = new StringBuilder(type.getName()).append(": ");
    int modifiers = type.getModifiers() & SHOWN;
    if (type.isInterface()) {
      modifiers &= ~(Modifier.ABSTRACT | Modifier.STATIC);
    } else if (type.isEnum() || type.isRecord()) {
      modifiers &= ~(Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL);
    }
    line.append(Modifier.toString(modifiers)).append(' ');
    if (type.isSealed() && !type.isEnum()) {
      line.append("sealed ");
    }
    line.append(kind(type)).append(typeParameters(type.getTypeParameters()));
    Type superclass = type.getGenericSuperclass();
    if (superclass != null && superclass != Object.class && !type.isEnum() && !type.isRecord()) {
      line.append(" extends ").append(name(superclass));
    }
    line.append(list(" implements ", Arrays.stream(type.getGenericInterfaces())));
    if (type.isSealed() && !type.isEnum()) {
      // Where no permits clause is written, compilers differ in the order.
      line.append(
          list(
              " permits ",
              Arrays.stream(type.getPermittedSubclasses())
                  .sorted(Comparator.comparing(Class::getName))));
    }
    return line.toString();
  }

  static List<String> ofMembers(Class<?> type) {
    List<String> lines = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isShown(field.getModifiers(), field.isSynthetic())) {
        lines.add(field.isEnumConstant() ? field.getName() : of(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isShown(constructor.getModifiers(), constructor.isSynthetic())
          && !isImplied(constructor)) {
        lines.add(modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isShown(method.getModifiers(), method.isSynthetic()) && !isImplied(method)) {
        lines.add(of(method));
      }
    }
    lines.sort(null);
    return lines;
  }

  private static String of(Field field) {
    return modifiers(field.getModifiers())
        + nullness(field.getAnnotatedType())
        + name(field.getGenericType())
        + " "
        + field.getName();
  }

  private static String of(Method method) {
    String parameters = typeParameters(method.getTypeParameters());
    return modifiers(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + (parameters.isEmpty() ? "" : parameters + " ")
        + nullness(method.getAnnotatedReturnType())
        + name(method.getGenericReturnType())
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Executable executable) {
    List<String> parameters = new ArrayList<>();
    Type[] types = executable.getGenericParameterTypes();
    AnnotatedType[] annotated = executable.getAnnotatedParameterTypes();
    for (int i = 0; i < types.length; i++) {
      parameters.add(nullness(annotated[i]) + name(types[i]));
    }
    String listed = String.join(", ", parameters);
    return "("
        + (executable.isVarArgs() ? listed.replaceFirst("\\[]$", "...") : listed)
        + ")"
        + list(" throws ", Arrays.stream(executable.getGenericExceptionTypes()));
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    if (type.isRecord()) {
      return "record"
          + Arrays.stream(type.getRecordComponents())
              .map(
                  c ->
                      nullness(c.getAnnotatedType()) + name(c.getGenericType()) + " " + c.getName())
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return "class";
  }

  private static String typeParameters(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(
                variable ->
                    variable.getName()
                        + list(
                            " extends ",
                            Arrays.stream(variable.getBounds()).filter(b -> b != Object.class)))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  /** Long names only where they are needed to tell two types apart. */
  private static String name(Type type) {
    return type.getTypeName().replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }

  private static String list(String before, Stream<? extends Type> types) {
    String names = types.map(Signature::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : before + names;
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & SHOWN);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String nullness(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
  }

  private static boolean isShown(int modifiers, boolean synthetic) {
    return (modifiers & VISIBLE) != 0 && !synthetic;
  }

  /** What every object has, and what the line of an enum or a record says already. */
  private static boolean isImplied(Method method) {
    Class<?> owner = method.getDeclaringClass();
    List<Class<?>> parameters = List.of(method.getParameterTypes());
    return switch (method.getName()) {
      case "equals" -> parameters.equals(List.of(Object.class));
      case "hashCode", "toString" -> parameters.isEmpty();
      case "values" -> owner.isEnum() && parameters.isEmpty();
      case "valueOf" -> owner.isEnum() && parameters.equals(List.of(String.class));
      default ->
          owner.isRecord()
              && parameters.isEmpty()
              && componentTypes(owner).containsKey(method.getName());
    };
  }

  private static boolean isImplied(Constructor<?> constructor) {
    Class<?> owner = constructor.getDeclaringClass();
    return owner.isRecord()
        && List.of(constructor.getParameterTypes())
            .equals(List.copyOf(componentTypes(owner).values()));
  }

  private static Map<String, Class<?>> componentTypes(Class<?> owner) {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (RecordComponent component : owner.getRecordComponents()) {
      types.put(component.getName(), component.getType());
    }
    return types;
  }
}
