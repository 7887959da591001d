package org.ehcqa.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a report, read back. */
final class WrittenReport {

  private static final Pattern HREF = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  private WrittenReport() {}

  static WrittenReport read(Path folder) throws IOException {
    WrittenReport report = new WrittenReport();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        report.files.put(name, Files.readString(path));
      }
    }
    return report;
  }

  /** All files by name. */
  Map<String, String> files() {
    return files;
  }

  String page(String name) {
    String page = files.get(name);
    if (page == null) {
      throw new AssertionError("%s is not among %s".formatted(name, files.keySet()));
    }
    return page;
  }

  /** The targets of a page's links, scripts and styles. */
  static List<String> targets(String page) {
    return all(HREF, page);
  }

  /** Links that lead nowhere, as "page: target". */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    files.forEach(
        (name, page) -> {
          if (name.endsWith(".html")) {
            for (String target : targets(page)) {
              if (!leadsSomewhere(name, target)) {
                broken.add(name + ": " + target);
              }
            }
          }
        });
    return broken;
  }

  /** What a page shows of plan text: without tags, spoken words and reference numbers. */
  static String shown(String html) {
    return html.replaceAll("<span class=\"spoken\">.*?</span>", "")
        .replaceAll("<sup class=\"reference\">.*?</sup>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private boolean leadsSomewhere(String from, String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    String anchor = hash < 0 ? "" : target.substring(hash + 1);
    String page = files.get(file.isEmpty() ? from : resolved(from, file));
    return page != null && (anchor.isEmpty() || idsOf(page).contains(anchor));
  }

  private Set<String> idsOf(String page) {
    return ids.computeIfAbsent(page, text -> new HashSet<>(all(ID, text)));
  }

  private static String resolved(String from, String file) {
    Path page = Path.of("/" + from).resolveSibling(file).normalize();
    return page.toString().substring(1).replace('\\', '/');
  }

  private static List<String> all(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
