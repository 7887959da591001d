package org.ehcqa.layout;

import java.util.List;
import org.ehcqa.plan.SectionCode;

/**
 * What a heading says of the sections below it.
 *
 * @param codes the sections it names, in its order
 * @param lettered whether it names them by letter, and not by title alone
 * @param undivided whether it names H without saying which half
 */
record SectionHeading(List<SectionCode> codes, boolean lettered, boolean undivided) {

  SectionHeading {
    codes = List.copyOf(codes);
  }
}
