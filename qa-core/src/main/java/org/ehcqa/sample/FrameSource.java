package org.ehcqa.sample;

import java.io.IOException;
import java.util.List;

/** Where a sampling frame comes from: files of audits, or an index of plans. */
@FunctionalInterface
public interface FrameSource {

  /** Reads the plans there are. What cannot be taken is told and costs only itself. */
  Read read() throws IOException;

  /**
   * A frame as it was read.
   *
   * @param faults sentences that name what could not be taken, and where it stands
   */
  record Read(SamplingFrame frame, List<String> faults) {

    public Read {
      faults = List.copyOf(faults);
    }
  }
}
