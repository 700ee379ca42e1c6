package io.faultline.advisor.drools;

/// How often the nodes of a running cluster have been patched.
///
/// @param behind nodes that were patched less often than another, empty when all are alike
public record Updates(String cluster, int least, int most, String behind) implements Fact {

    @Override
    public String words() {
        return cluster + ": patched " + (least == most ? least : least + " to " + most) + " times"
                + (behind.isEmpty() ? "" : ", " + behind + " less often");
    }
}
