package org.ehcqa.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehcqa.validation.Constraints;
import org.ehcqa.validation.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records whose components are its keys in kebab-case. Thread-safe. */
public final class StrictYaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private StrictYaml() {}

  /**
   * One record from a file.
   *
   * @throws YamlException when the file cannot be read, parsed, bound or validated
   */
  public static <T> T readFile(Path file, Class<T> type) {
    try {
      return readText(file.toString(), Files.readString(file), type);
    } catch (IOException e) {
      throw new YamlException("%s: cannot be read (%s)".formatted(file, e.getMessage()));
    }
  }

  /** One record from text; {@code name} stands for the file in messages. */
  public static <T> T readText(String name, String text, Class<T> type) {
    return read(name, text, t -> MAPPER.readValue(t, type), true);
  }

  /** A list of records from text; {@code name} stands for the file in messages. */
  public static <T> List<T> readList(String name, String text, Class<T> type) {
    return read(name, text, t -> list(t, type), true);
  }

  /**
   * A list of records from a file that the build has already validated, so that starting does not
   * pay for validating it again.
   */
  public static <T> List<T> readTrustedList(String name, InputStream in, Class<T> type) {
    return read(name, readAll(name, in), t -> list(t, type), false);
  }

  /** One record from a file that the build has already validated. */
  public static <T> T readTrusted(String name, InputStream in, Class<T> type) {
    return read(name, readAll(name, in), t -> MAPPER.readValue(t, type), false);
  }

  private static String readAll(String name, InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new YamlException("%s: cannot be read (%s)".formatted(name, e.getMessage()));
    }
  }

  private static <T> List<T> list(String text, Class<T> type) {
    return MAPPER.readValue(
        text, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  private static <T> T read(
      String name, String text, Function<String, T> binding, boolean validate) {
    T read;
    try {
      read = binding.apply(text);
    } catch (JacksonException e) {
      throw translated(name, text, e);
    }
    if (read == null) {
      throw YamlException.at(name, 1, "the file is empty");
    }
    if (validate) {
      requireSound(name, text, read);
    }
    return read;
  }

  private static void requireSound(String name, String text, Object read) {
    List<Violation> broken = new ArrayList<>();
    if (read instanceof Collection<?> items) {
      int index = 0;
      for (Object item : items) {
        broken.addAll(brokenItem(item, "[%d]".formatted(index++)));
      }
    } else {
      broken.addAll(Constraints.undated().broken(read));
    }
    if (!broken.isEmpty()) {
      YamlLines lines = YamlLines.of(MAPPER, text);
      throw new YamlException(
          broken.stream()
              .map(v -> "%s:%d: %s%s".formatted(name, lines.line(v.path()), key(v), v.message()))
              .collect(Collectors.joining("\n")));
    }
  }

  private static List<Violation> brokenItem(@Nullable Object item, String place) {
    if (item == null) {
      return List.of(new Violation(place, "is empty; fill it or remove its dash", false));
    }
    return Constraints.undated().broken(item).stream()
        .map(
            violation ->
                new Violation(
                    violation.path().isEmpty() ? place : place + "." + violation.path(),
                    violation.message(),
                    violation.query()))
        .toList();
  }

  private static String key(Violation violation) {
    return violation.path().isEmpty() ? "" : "'%s' ".formatted(kebab(violation.path()));
  }

  private static YamlException translated(String name, String text, JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    if (e instanceof UnrecognizedPropertyException unknown) {
      return YamlException.at(
          name, keyLine(text, line, unknown.getPropertyName()), unknownKey(unknown));
    }
    if (e instanceof InvalidFormatException format) {
      return YamlException.at(name, line, wrongValue(format));
    }
    if (e instanceof MismatchedInputException) {
      return YamlException.at(name, line, "'%s' %s".formatted(path(e), e.getOriginalMessage()));
    }
    return YamlException.at(name, line, "this is not YAML: " + firstLine(e.getOriginalMessage()));
  }

  // The parser reports where the value begins; for a block value that is the line after the key.
  private static int keyLine(String text, int line, String key) {
    List<String> lines = text.lines().toList();
    for (int i = Math.min(line, lines.size()); i >= Math.max(1, line - 1); i--) {
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
      List<String> allowed =
          java.util.Arrays.stream(target.getEnumConstants()).map(String::valueOf).toList();
      return "'%s' cannot be '%s'.%s It may be: %s"
          .formatted(path(format), value, Nearest.hint(value, allowed), String.join(", ", allowed));
    }
    return "'%s' cannot be '%s': a %s is expected"
        .formatted(path(format), value, target.getSimpleName().toLowerCase(Locale.ROOT));
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

  static String kebab(String path) {
    return path.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  /** Used by {@link YamlLines} to walk the file once more, only when there is a fault to place. */
  static JsonParser parser(YAMLMapper mapper, String text) {
    return mapper.createParser(text);
  }
}
