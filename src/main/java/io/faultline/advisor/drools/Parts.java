package io.faultline.advisor.drools;

/// The parts into which the network of a running cluster is cut; one when it is whole.
///
/// @param listed the nodes of each part, such as `HV01, HV02 / HV03`
public record Parts(String cluster, int parts, String listed) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + (parts == 1 ? "its network is whole" : "its network is cut: " + listed);
    }
}
