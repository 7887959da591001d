package org.ehcqa.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;

/** Holds the wall around a plugin: it knows the extension points and what they are handed. */
public final class PluginArchitecture {

  private static final List<String> OPEN =
      List.of(
          "java..",
          "javax..",
          "org.w3c.dom..",
          "org.xml.sax..",
          "org.jspecify..",
          "org.slf4j..",
          "org.ehcqa.plan..",
          "org.ehcqa.text",
          "org.ehcqa.thread",
          "org.ehcqa.rule..",
          "org.ehcqa.template",
          "org.ehcqa.result..",
          "org.ehcqa.spi",
          "org.ehcqa.layout");

  private PluginArchitecture() {}

  /**
   * Checks the packages of a plugin.
   *
   * @param plugin any class of the plugin's root package
   * @param libraries packages of the plugin's own library, such as "org.apache.tika.."
   * @throws AssertionError naming every import across the wall
   */
  public static void check(Class<?> plugin, String... libraries) {
    String own = plugin.getPackageName();
    JavaClasses imported =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(own);
    List<String> allowed = new ArrayList<>(OPEN);
    allowed.add(own + "..");
    allowed.addAll(List.of(libraries));
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(name("org.pf4j.Extension"))
                .as("belong to the extension points, the plugin or its library"))
        .check(imported);
  }
}
