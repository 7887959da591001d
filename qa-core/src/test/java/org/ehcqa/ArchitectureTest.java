package org.ehcqa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of imports of the architecture notes. */
final class ArchitectureTest {

  private static final String ROOT = "org.ehcqa.";
  private static final String ANY = "*";

  /** What a package may import of ours, besides itself. */
  private static final Map<String, String> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("validation", ""),
          Map.entry("yaml", "validation"),
          Map.entry("plan", "validation"),
          Map.entry("plan.export", "plan validation yaml"),
          Map.entry("layout", "plan"),
          Map.entry("text", "plan yaml"),
          Map.entry("thread", "plan text"),
          Map.entry("rule", "plan text yaml validation"),
          Map.entry("rule.yaml", "rule yaml"),
          Map.entry("rule.house", "rule plan text yaml"),
          Map.entry("template", "plan yaml validation"),
          Map.entry("result", "plan rule template"),
          Map.entry("result.json", "result plan rule template"),
          Map.entry("spi", "plan text rule template result"),
          Map.entry("grade", "plan rule template result"),
          Map.entry(
              "audit", "plan text rule rule.house template result result.json spi grade yaml"),
          Map.entry("evaluation", "plan plan.export text rule template result spi audit"),
          Map.entry("evaluation.report", "evaluation page plan rule template result"),
          Map.entry("page", ""),
          Map.entry("index", "plan text result template rule index.query index.copy"),
          Map.entry("index.query", ""),
          Map.entry("index.report", "index index.copy plan result template"),
          Map.entry("index.copy", "plan text"),
          Map.entry("corpus", "plan text"),
          Map.entry("sample", "plan template result"),
          Map.entry("sample.size", ""),
          Map.entry("sample.estimate", "sample.size template"),
          Map.entry(
              "sample.file", "sample sample.size sample.estimate template result result.json"),
          Map.entry("agreement", "template"),
          Map.entry("agreement.csv", "agreement template"),
          Map.entry("agreement.report", "agreement agreement.csv page"),
          Map.entry("casework.log", ""),
          Map.entry("casework", "casework.log plan plan.export template result"),
          Map.entry("rulebook", "plan rule template yaml"),
          Map.entry("plugin", "spi"),
          Map.entry("cli", ANY));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.ehcqa");

  static Set<String> packages() {
    return CORE.stream()
        .map(type -> type.getPackageName().substring(ROOT.length()))
        .collect(toSet());
  }

  @Test
  void every_package_stands_in_the_table() {
    Set<String> unknown = new TreeSet<>(packages());
    unknown.removeAll(MAY_IMPORT.keySet());
    assertTrue(unknown.isEmpty(), () -> "add to the table of imports: " + unknown);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_imports_only_what_the_table_allows(String name) {
    String allowed = MAY_IMPORT.getOrDefault(name, "");
    if (!allowed.equals(ANY)) {
      Set<String> open = Arrays.stream((name + " " + allowed).split(" ")).collect(toSet());
      noClasses()
          .that()
          .resideInAPackage(ROOT + name)
          .should()
          .dependOnClassesThat(oursOutside(open))
          .check(CORE);
    }
  }

  @Test
  void only_the_plugin_package_knows_how_plugins_are_loaded() {
    onlyIn(
        "plugin",
        "org.pf4j..",
        DescribedPredicate.not(HasName.Predicates.name("org.pf4j.ExtensionPoint")));
  }

  @Test
  void only_the_validation_package_knows_how_constraints_are_run() {
    onlyIn("validation", "org.hibernate..", DescribedPredicate.alwaysTrue());
  }

  @Test
  void only_casework_speaks_sql_and_only_the_index_writes_indexes() {
    onlyIn("casework", "java.sql..", DescribedPredicate.alwaysTrue());
    onlyIn("index", "org.apache.lucene.index..", DescribedPredicate.alwaysTrue());
  }

  @Test
  void every_class_is_final_sealed_or_an_interface() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> marked =
        CORE.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(toSet());
    packages().forEach(name -> assertTrue(marked.contains(ROOT + name), name));
  }

  private static void onlyIn(
      String home, String library, DescribedPredicate<? super JavaClass> except) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + home)
        .should()
        .dependOnClassesThat(resideInAPackage(library).and(except))
        .check(CORE);
  }

  private static DescribedPredicate<JavaClass> oursOutside(Set<String> open) {
    return DescribedPredicate.describe(
        "are ours and outside of " + new TreeSet<>(open),
        type ->
            type.getPackageName().startsWith(ROOT)
                && !open.contains(type.getPackageName().substring(ROOT.length())));
  }
}
