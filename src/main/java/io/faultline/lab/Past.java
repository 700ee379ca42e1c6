package io.faultline.lab;

/// What has come to pass since a step opened, as the functions of the expressions ask for it. Names are those
/// of VMs, nodes and hosts; lengths are seconds.
public interface Past {

    /// Nothing yet.
    Past NOTHING = new Past() {
        @Override
        public boolean happened(String event, String subject) {
            return false;
        }

        @Override
        public double since(String event, String subject) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double downtime(String vm) {
            return 0;
        }

        @Override
        public double rto(String vm) {
            return 0;
        }

        @Override
        public double blackout(String vm) {
            return 0;
        }

        @Override
        public LabView at(String moment) {
            throw new IllegalArgumentException("There was no (" + moment + ") yet.");
        }
    };

    /// @param subject empty for any
    boolean happened(String event, String subject);

    /// Since it was last seen; endless if never.
    ///
    /// @param subject empty for any
    double since(String event, String subject);

    /// In which its guest did not answer, blackouts included, up to now.
    double downtime(String vm);

    /// Of the last time away that has ended, blackouts of live migrations excluded; 0 without one.
    double rto(String vm);

    /// Of its last live migration that was completed; 0 without one.
    double blackout(String vm);

    /// The fabric when a fault of the lab came, or when a step was done.
    ///
    /// @throws IllegalArgumentException when that has not been yet
    LabView at(String moment);
}
