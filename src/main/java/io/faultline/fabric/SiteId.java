package io.faultline.fabric;

/// Name of a site and its place in the table of sites.
public record SiteId(String name, int index) {
    public SiteId {
        Names.check("site", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
