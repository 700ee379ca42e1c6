package io.faultline.advisor.drools;

/// Running machines on one node that are named alike but for a number at the end, such as WEB01 and WEB02.
///
/// @param all   machines of that name in the cluster
/// @param nodes nodes that take roles now
public record LookAlikes(String host, String machines, int all, int nodes) implements Fact {

    @Override
    public String words() {
        return machines + " run on " + host + "; nodes that take roles: " + nodes;
    }
}
