package org.ehcqa.cli;

import org.ehcqa.template.AuditTemplate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option {@code --template} with its folder, shared by the commands that judge by one. */
final class TemplateChoice {

  @Option(
      names = "--template",
      paramLabel = "NAME",
      defaultValue = "full-plan",
      description = "Template by name or .yaml file (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Mixin private TemplateFolder folder = new TemplateFolder();

  /** The template that was chosen. */
  AuditTemplate require() {
    return folder.require(name);
  }
}
