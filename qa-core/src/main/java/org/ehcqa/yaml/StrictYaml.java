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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
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

  // A misspelt key leaves a number empty; this one tells the misspelling instead.
  private static final YAMLMapper WITH_EMPTY_NUMBERS =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

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
    return read(name, text, mapper -> mapper.readValue(text, type), true);
  }

  /** A list of records from text; {@code name} stands for the file in messages. */
  public static <T> List<T> readList(String name, String text, Class<T> type) {
    return read(name, text, mapper -> list(mapper, text, type), true);
  }

  /**
   * A list of records from a file that the build has already validated, so that starting does not
   * pay for validating it again.
   */
  public static <T> List<T> readTrustedList(String name, InputStream in, Class<T> type) {
    String text = readAll(name, in);
    return read(name, text, mapper -> list(mapper, text, type), false);
  }

  /** One record from a file that the build has already validated. */
  public static <T> T readTrusted(String name, InputStream in, Class<T> type) {
    String text = readAll(name, in);
    return read(name, text, mapper -> mapper.readValue(text, type), false);
  }

  /**
   * A fault at a key of a file that was read, for what only the caller can know: "file:line: 'key'
   * fault".
   *
   * @param path the key's place, such as {@code off[2].rule}
   */
  public static String fault(String name, String text, String path, String message) {
    return "%s:%d: '%s' %s"
        .formatted(name, YamlLines.of(MAPPER, text).line(path), kebab(path), message);
  }

  private static String readAll(String name, InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new YamlException("%s: cannot be read (%s)".formatted(name, e.getMessage()));
    }
  }

  private static <T> List<T> list(YAMLMapper mapper, String text, Class<T> type) {
    return mapper.readValue(
        text, mapper.getTypeFactory().constructCollectionType(List.class, type));
  }

  private static <T> T read(
      String name, String text, Function<YAMLMapper, T> binding, boolean validate) {
    T read;
    try {
      read = binding.apply(MAPPER);
    } catch (JacksonException e) {
      throw YamlFaults.translated(name, text, plainest(e, binding));
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

  private static JacksonException plainest(
      JacksonException first, Function<YAMLMapper, ?> binding) {
    if (first.getClass() != MismatchedInputException.class) {
      return first;
    }
    try {
      Object unused = binding.apply(WITH_EMPTY_NUMBERS);
    } catch (UnrecognizedPropertyException misspelt) {
      return misspelt;
    } catch (JacksonException other) {
      return first;
    }
    return first;
  }

  static String kebab(String path) {
    return path.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** Used by {@link YamlLines} to walk the file once more, only when there is a fault to place. */
  static JsonParser parser(YAMLMapper mapper, String text) {
    return mapper.createParser(text);
  }
}
