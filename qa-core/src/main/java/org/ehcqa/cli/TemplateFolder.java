package org.ehcqa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;
import picocli.CommandLine.Option;

/** The option {@code --templates}, shared by every command that needs a template. */
final class TemplateFolder {

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder of your own templates, used before those the program carries.")
  private Optional<Path> given = Optional.empty();

  /** The template of a name or file. */
  AuditTemplate require(String name) {
    if (isFile(name) && !Files.isRegularFile(Path.of(name))) {
      throw new Problem(
          "%s: there is no such template file; 'ehcqa template list' shows what there is"
              .formatted(name));
    }
    return source(name).require(name);
  }

  /** The names of all templates to be had. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>(Templates.carried().names());
    folder().ifPresent(folder -> names.addAll(Templates.in(folder).names()));
    return List.copyOf(names);
  }

  /** The folder of templates that people edit. */
  Optional<Path> folder() {
    given
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder -> {
              throw new Problem(
                  "%s: there is no such templates folder; name one that holds .yaml files"
                      .formatted(folder));
            });
    return given.or(Home::templates);
  }

  /** The template of a name or file, validated in full even where the build has done so. */
  AuditTemplate validated(String name) {
    Optional<Path> file =
        isFile(name)
            ? Optional.of(Path.of(name))
            : folder().map(folder -> folder.resolve(name + ".yaml")).filter(Files::exists);
    return require(file.map(Path::toString).orElse(name));
  }

  private static boolean isFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  // A carried template was validated by the build; a file is validated now, which takes a second.
  private Templates source(String name) {
    boolean carried = given.isEmpty() && Templates.carried().names().contains(name);
    return carried ? Templates.carried() : folder().map(Templates::in).orElse(Templates.carried());
  }
}
