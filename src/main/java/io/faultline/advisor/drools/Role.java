package io.faultline.advisor.drools;

/// A VM as a role of a running cluster, by what is set on it.
///
/// @param failed its cluster tried to bring it online, and no node could take it
/// @param starts whether the cluster starts it by itself: any priority but No auto start
/// @param barred preferred owners that are none of its possible owners, empty without any
public record Role(String vm, boolean failed, boolean starts, String barred) implements Fact {

    @Override
    public String words() {
        return vm
                + (failed ? ", Failed" : "")
                + (starts ? ": the cluster starts it" : ": No auto start")
                + (barred.isEmpty() ? "" : ", prefers " + barred + ", which may not own it");
    }
}
