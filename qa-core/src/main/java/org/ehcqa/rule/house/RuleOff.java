package org.ehcqa.rule.house;

import jakarta.validation.constraints.NotBlank;

/** A rule that the authority does not apply, and why. */
record RuleOff(
    @NotBlank(message = "is missing: name the rule to switch off") String rule,
    @NotBlank(message = "is missing: say why it is switched off; auditors and inspectors will ask")
        String because) {}
