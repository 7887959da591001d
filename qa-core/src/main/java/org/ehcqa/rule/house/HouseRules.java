package org.ehcqa.rule.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.yaml.StrictYaml;
import org.ehcqa.yaml.YamlException;

/**
 * An authority's own rules, changes of carried rules, and rules it does not apply.
 *
 * <p>{@code house-rules.yaml} holds the changes; every other YAML file of the folder is a list of
 * the authority's own rules, in the format of the carried ones.
 */
public final class HouseRules {

  /** The file that names the house rules, changes carried rules and switches some off. */
  public static final String SHEET = "house-rules.yaml";

  private static final HouseSheet NOTHING =
      new HouseSheet(Optional.empty(), Optional.empty(), List.of(), List.of());

  private final HouseFile sheetFile;
  private final HouseSheet sheet;
  private final Map<HouseFile, List<Rule>> own;

  private HouseRules(HouseFile sheetFile, HouseSheet sheet, Map<HouseFile, List<Rule>> own) {
    this.sheetFile = sheetFile;
    this.sheet = sheet;
    this.own = own;
  }

  /** No house rules: what is carried is in force. */
  public static HouseRules none() {
    return new HouseRules(new HouseFile(SHEET, ""), NOTHING, Map.of());
  }

  /**
   * The house rules of a folder.
   *
   * @throws YamlException naming file, line and key of what is wrong; also when there is no file
   */
  public static HouseRules read(Path folder) {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new YamlException(
          "%s: holds no .yaml file; put %s or files of rules there".formatted(folder, SHEET));
    }
    HouseFile sheetFile = new HouseFile(folder.resolve(SHEET).toString(), "");
    HouseSheet sheet = NOTHING;
    Map<HouseFile, List<Rule>> own = new LinkedHashMap<>();
    for (Path path : files) {
      HouseFile file = HouseFile.of(path);
      if (path.endsWith(SHEET)) {
        sheetFile = file;
        sheet = StrictYaml.readText(file.name(), file.text(), HouseSheet.class);
      } else {
        own.put(file, StrictYaml.readList(file.name(), file.text(), Rule.class));
      }
    }
    return new HouseRules(sheetFile, sheet, own);
  }

  /**
   * The carried rules as these house rules change them, with the authority's own after them.
   *
   * @throws YamlException listing every fault: ids nobody knows, criteria no checker asks of a
   *     section, examples that do not hold
   */
  public RuleBook inForce(RuleBook carried) {
    List<String> faults = new ArrayList<>();
    Map<String, Rule> rules = new LinkedHashMap<>();
    carried.rules().forEach(rule -> rules.put(rule.id(), rule));
    new SheetChanges(sheetFile, sheet, rules, faults).apply();
    new OwnRules(carried, rules, faults).addAll(own);
    new SheetChanges(sheetFile, sheet, rules, faults).checkOff();
    if (!faults.isEmpty()) {
      throw new YamlException(String.join("\n", faults));
    }
    RuleBook book = RuleBook.of(rules.values()).as(sheet.reference());
    for (RuleOff off : sheet.off()) {
      book = book.without(off.rule(), off.because());
    }
    return book;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new YamlException(
          "%s: there is no such folder of house rules; name one that holds .yaml files"
              .formatted(folder));
    }
  }
}
