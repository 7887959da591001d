package org.ehcqa.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.yaml.Nearest;
import org.ehcqa.yaml.StrictYaml;
import org.ehcqa.yaml.YamlException;

/** Finds templates: those the jar carries, and a folder of the authority's own. */
public final class Templates {

  private static final String FOLDER = "/audit-templates/";

  /** The templates the jar carries, in the order in which they are listed. */
  private static final List<String> CARRIED =
      List.of("full-plan", "health-focus", "social-care-focus", "preparing-for-adulthood");

  private final Optional<Path> own;

  private Templates(Optional<Path> own) {
    this.own = own;
  }

  /** The templates the jar carries. */
  public static Templates carried() {
    return new Templates(Optional.empty());
  }

  /** A folder's templates before those of the same name in the jar. */
  public static Templates in(Path folder) {
    return new Templates(Optional.of(folder));
  }

  /** The names of all templates to be had, the carried ones first. */
  public List<String> names() {
    return Stream.concat(CARRIED.stream(), ownNames().stream()).distinct().toList();
  }

  /**
   * The template of this name, or of this file when it ends in {@code .yaml}.
   *
   * @throws YamlException when there is none, or its file has faults
   */
  public AuditTemplate require(String name) {
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return StrictYaml.readFile(Path.of(name), AuditTemplate.class);
    }
    Optional<Path> file = own.map(folder -> folder.resolve(name + ".yaml")).filter(Files::exists);
    if (file.isPresent()) {
      return StrictYaml.readFile(file.get(), AuditTemplate.class);
    }
    InputStream in =
        CARRIED.contains(name)
            ? Templates.class.getResourceAsStream(FOLDER + name + ".yaml")
            : null;
    if (in == null) {
      throw new YamlException(
          "There is no template '%s'.%s Templates: %s"
              .formatted(name, Nearest.hint(name, names()), String.join(", ", names())));
    }
    return StrictYaml.readTrusted(name + ".yaml", in, AuditTemplate.class);
  }

  private List<String> ownNames() {
    if (own.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .map(file -> file.substring(0, file.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new YamlException("%s: cannot be listed (%s)".formatted(own.get(), e.getMessage()));
    }
  }
}
