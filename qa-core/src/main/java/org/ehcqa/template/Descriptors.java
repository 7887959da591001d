package org.ehcqa.template;

import jakarta.validation.constraints.NotBlank;

/** What each of the four grades looks like, in words an auditor can hold a section against. */
public record Descriptors(
    @NotBlank(message = "is missing: describe this grade") String outstanding,
    @NotBlank(message = "is missing: describe this grade") String good,
    @NotBlank(message = "is missing: describe this grade") String requiresImprovement,
    @NotBlank(message = "is missing: describe this grade") String inadequate) {}
