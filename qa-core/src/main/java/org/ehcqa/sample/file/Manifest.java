package org.ehcqa.sample.file;

import java.util.List;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.FrameChanges;
import org.ehcqa.sample.FrameKeys;
import org.ehcqa.sample.Sampler;

/**
 * What was written beside a sample.
 *
 * @param program the version that drew it
 * @param ids the plans, in order
 */
public record Manifest(
    DesignChoice design, long seed, String program, FrameKeys frame, List<String> ids) {

  public Manifest {
    ids = List.copyOf(ids);
  }

  /**
   * What keeps the same sample from being drawn again, a sentence each; empty when nothing does.
   *
   * @param sampler draws from the plans there are now
   * @param version the version that draws
   */
  public List<String> changes(Sampler sampler, String version) {
    List<String> changes = FrameChanges.between(frame, sampler.keys(design));
    boolean otherwise = changes.isEmpty() && !ids.equals(sampler.draw(design, seed).plans());
    return otherwise
        ? List.of(
            "The plans are the same, but version %s draws otherwise than version %s did"
                .formatted(version, program))
        : changes;
  }
}
