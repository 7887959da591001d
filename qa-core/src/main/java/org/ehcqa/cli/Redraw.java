package org.ehcqa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.Sampler;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.file.Manifest;
import org.ehcqa.sample.file.ManifestJson;

/** A sample that is drawn again by its manifest. */
record Redraw(Path file, Manifest manifest) {

  static Redraw of(Path file) throws IOException {
    Inputs.requireThere(List.of(file));
    String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      return new Redraw(file, ManifestJson.read(json));
    } catch (SamplingFault e) {
      throw new Problem("%s: %s".formatted(file, e.getMessage()));
    }
  }

  DesignChoice design() {
    return manifest.design();
  }

  long seed() {
    return manifest.seed();
  }

  /** Whether the same plans are drawn; if not, says what changed. */
  boolean isSame(Sampler sampler, Shell shell) {
    List<String> changes = manifest.changes(sampler, Home.version());
    if (changes.isEmpty()) {
      shell.say("The same %,d plans are drawn again.".formatted(manifest.ids().size()));
      return true;
    }
    shell.say("The sample of %s cannot be drawn again; since then:".formatted(file));
    changes.forEach(change -> shell.say("  %s.".formatted(change)));
    Map<String, String> now = sampler.keys(design()).byPlan();
    manifest.ids().stream()
        .filter(plan -> !now.containsKey(plan))
        .forEach(plan -> shell.say("  %s was in the sample.".formatted(plan)));
    shell.say("Bring back the plans as they were, or draw a new sample without --manifest.");
    return false;
  }
}
