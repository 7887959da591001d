package org.ehcqa.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Samples picked for what the plans are. No rate of all plans may be estimated from them. */
final class JudgementDraw {

  private static final BigDecimal FAR = BigDecimal.TEN;

  private static final Comparator<Candidate> LEAST_SURE_FIRST =
      Comparator.comparing((Candidate c) -> c.proposal().orElseThrow().confidence())
          .thenComparing(c -> c.proposal().orElseThrow().distance().orElse(FAR))
          .thenComparing(SamplingFrame.BY_PLAN);

  private JudgementDraw() {}

  static Sample boundary(SamplingFrame frame, DesignChoice choice, long seed) {
    List<Candidate> graded =
        frame.candidates().stream()
            .filter(c -> c.proposal().filter(proposal -> proposal.grade().isGrade()).isPresent())
            .toList();
    new SamplingFrame(graded).requireAtLeast(choice.requireSize());
    List<Drawn> drawn =
        graded.stream()
            .sorted(LEAST_SURE_FIRST)
            .limit(choice.requireSize())
            .map(Sampler::byJudgement)
            .toList();
    return Sampler.unstratified(choice, seed, sureness(frame), drawn);
  }

  static Sample reaudit(SamplingFrame frame, DesignChoice choice, long seed) {
    LocalDate by = choice.dueBy().orElseThrow();
    List<Candidate> due =
        frame.candidates().stream()
            .filter(candidate -> candidate.due().filter(day -> !day.isAfter(by)).isPresent())
            .sorted(
                Comparator.comparing((Candidate c) -> c.due().orElseThrow())
                    .thenComparing(SamplingFrame.BY_PLAN))
            .toList();
    List<Drawn> drawn =
        due.stream().limit(choice.size().orElse(due.size())).map(Sampler::byJudgement).toList();
    return Sampler.unstratified(choice, seed, days(frame), drawn);
  }

  static FrameKeys sureness(SamplingFrame frame) {
    return FrameKeys.of(frame, JudgementDraw::sureness);
  }

  static FrameKeys days(SamplingFrame frame) {
    return FrameKeys.of(frame, JudgementDraw::day);
  }

  private static String sureness(Candidate candidate) {
    return candidate
        .proposal()
        .filter(proposal -> proposal.grade().isGrade())
        .map(
            proposal ->
                "confidence %s; distance %s"
                    .formatted(
                        plain(proposal.confidence()),
                        proposal.distance().map(JudgementDraw::plain).orElse("not known")))
        .orElse("no grade");
  }

  private static String day(Candidate candidate) {
    return candidate.due().map(day -> "due " + day).orElse("not due");
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
