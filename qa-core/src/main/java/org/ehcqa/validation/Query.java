package org.ehcqa.validation;

import jakarta.validation.Payload;

/** Marks a constraint whose breach is a question to a person, not a reason to refuse the input. */
public interface Query extends Payload {}
