package io.faultline.account;

import java.io.Serializable;

/// Names a person for as long as the database lives.
public record PersonId(long value) implements Serializable {

    public PersonId {
        if (value < 1) {
            throw new IllegalArgumentException("A person's number is 1 or more, and not " + value + ".");
        }
    }
}
