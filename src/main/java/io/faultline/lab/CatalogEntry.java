package io.faultline.lab;

/// A lab's place in the catalogue.
///
/// @param line where it stands in catalog.yaml
public record CatalogEntry(String id, Status status, int line) {

    /// How far a lab is.
    public enum Status {
        DRAFT("draft"),
        BETA("beta"),
        ACTIVE("active"),
        RETIRED("retired");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
