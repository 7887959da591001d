package org.ehcqa.report.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the pages of plans, one name a plan, safe on every file system.
 *
 * <p>The same plans in the same order get the same names, so a resumed run finds its pages.
 */
final class PageNames {

  private static final int LONGEST = 80;
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]+");

  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9])");

  private final Set<String> taken = new HashSet<>();

  /** The file name of the next plan's page. */
  String next(String id, String source) {
    String safe = UNSAFE.matcher(id).replaceAll("-").replaceAll("^-+|-+$", "");
    boolean faithful =
        safe.equals(id)
            && !safe.isEmpty()
            && safe.length() <= LONGEST
            && !DEVICE.matcher(safe).matches();
    String name = faithful ? safe : marked(safe, id);
    for (int copy = 1; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
      name = marked(safe, id + '\n' + source + '\n' + copy);
    }
    return name + ".html";
  }

  // Two ids that differ only in unsafe characters would otherwise share a page.
  private static String marked(String safe, String identity) {
    String stem = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    return "%s-%08x".formatted(stem.isEmpty() ? "plan" : stem, identity.hashCode());
  }
}
