package org.ehcqa.yaml;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Puts what the YAML library reports into words for the person who mends the file. */
final class YamlFaults {

  private YamlFaults() {}

  static YamlException translated(String name, String text, JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    if (e instanceof UnrecognizedPropertyException unknown) {
      return YamlException.at(
          name, keyLine(text, line, unknown.getPropertyName()), unknownKey(unknown));
    }
    if (e instanceof InvalidFormatException format) {
      return YamlException.at(name, line, wrongValue(format));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return YamlException.at(name, line, wrongShape(mismatch));
    }
    if (e instanceof ValueInstantiationException) {
      return YamlException.at(
          name,
          line,
          "%sa list holds an empty entry; fill it or remove its dash"
              .formatted(path(e).isEmpty() ? "" : "in '%s' ".formatted(path(e))));
    }
    return YamlException.at(name, line, "this is not YAML: " + firstLine(e.getOriginalMessage()));
  }

  // The parser reports where the value begins or, for a record, where the record ends.
  private static int keyLine(String text, int line, String key) {
    List<String> lines = text.lines().toList();
    for (int i = Math.min(line, lines.size()); i >= 1; i--) {
      if (lines.get(i - 1).contains(key + ":")) {
        return i;
      }
    }
    return line;
  }

  private static String unknownKey(UnrecognizedPropertyException unknown) {
    List<String> known =
        unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    return "unknown key '%s'.%s Valid keys here: %s"
        .formatted(
            unknown.getPropertyName(),
            Nearest.hint(unknown.getPropertyName(), known),
            String.join(", ", known));
  }

  private static String wrongValue(InvalidFormatException format) {
    Class<?> target = format.getTargetType();
    String value = String.valueOf(format.getValue());
    if (target.isEnum()) {
      List<String> allowed = Arrays.stream(target.getEnumConstants()).map(String::valueOf).toList();
      return "'%s' cannot be '%s'.%s It may be: %s"
          .formatted(path(format), value, Nearest.hint(value, allowed), String.join(", ", allowed));
    }
    return "'%s' cannot be '%s': %s is expected".formatted(path(format), value, expected(target));
  }

  private static String wrongShape(MismatchedInputException e) {
    boolean missing = e.getOriginalMessage().startsWith("Cannot map `null`");
    return "'%s' %s: %s is expected"
        .formatted(
            path(e), missing ? "is missing" : "has a wrong shape", expected(e.getTargetType()));
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null || type.isRecord()) {
      return "a group of keys";
    }
    if (type == String.class || type == Optional.class) {
      return "text";
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-01-31";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "a number";
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
