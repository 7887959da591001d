package org.ehcqa.rule.yaml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.yaml.StrictYaml;
import org.ehcqa.yaml.YamlException;

/** Reads rule files into a {@link RuleBook}. */
public final class RuleFiles {

  private RuleFiles() {}

  /**
   * The rules that a plugin carries beside one of its classes. The build has validated them, so
   * they are only parsed here.
   *
   * @param beside a class of the plugin, whose package holds the files
   * @param names file names such as {@code provision.yaml}
   * @throws YamlException when a file is missing or cannot be read
   */
  public static RuleBook carriedBy(Class<?> beside, String... names) {
    List<Rule> rules = new ArrayList<>();
    for (String name : names) {
      InputStream in = beside.getResourceAsStream(name);
      if (in == null) {
        throw new YamlException(
            "%s: not found beside %s; rebuild the plugin".formatted(name, beside.getName()));
      }
      rules.addAll(StrictYaml.readTrustedList(name, in, Rule.class));
    }
    return RuleBook.of(rules);
  }

  /**
   * Rules from text, validated in full.
   *
   * @param name stands for the file in messages
   * @throws YamlException naming file, line and key of every fault
   */
  public static RuleBook read(String name, String text) {
    return RuleBook.of(StrictYaml.readList(name, text, Rule.class));
  }
}
