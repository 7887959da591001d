package org.ehcqa.spi;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.template.AuditTemplate;

/**
 * What a report is handed at its beginning.
 *
 * @param folder where the reports of the run go; exists
 * @param rules every rule in force, to explain findings
 * @param asOf the day the audit speaks from
 * @param version the program's version
 */
public record ReportContext(
    Path folder, AuditTemplate template, RuleBook rules, LocalDate asOf, String version) {}
