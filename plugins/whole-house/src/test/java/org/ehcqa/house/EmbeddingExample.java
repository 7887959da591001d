package org.ehcqa.house;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ehcqa.audit.Auditor;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plugin.PluginHost;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Templates;

/** The README's example; {@link ReadmeTest} compares the two and runs this one. */
final class EmbeddingExample {

  private EmbeddingExample() {}

  static void run() {
    // README begins
    try (PluginHost plugins = PluginHost.open(Path.of("plugins/target/installed"))) {
      AuditTemplate template = Templates.carried().require("full-plan");
      Auditor auditor = Auditor.of(template, plugins.checkers(), LocalDate.of(2026, 11, 1));
      String provision = "Sam will have access to support as required.";
      Plan plan = new PlanBuilder("BX-2041", "memory").section(SectionCode.F, provision).build();
      PlanAudit audit = auditor.audit(plan);
      System.out.println("Proposed grade: " + audit.overall().grade().label());
      audit.overall().reasons().forEach(System.out::println);
    }
    // README ends
  }
}
