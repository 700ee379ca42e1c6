package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;

/// How machines are to move: how hosts sign on at each other, and how memory goes over the wire
/// (`06_live_migration/authentication`, `06_live_migration/performance option`).
public record PlannedMoves(Answer<MigrationAuthentication> authentication, Answer<MigrationPerformance> performance)
        implements Fact {

    public boolean credssp() {
        return authentication.equals(Answer.of(MigrationAuthentication.CREDSSP));
    }

    public boolean kerberos() {
        return authentication.equals(Answer.of(MigrationAuthentication.KERBEROS));
    }

    /// Nobody said how hosts sign on at each other.
    public boolean untold() {
        return !authentication.isKnown();
    }

    public boolean smb() {
        return performance.equals(Answer.of(MigrationPerformance.SMB));
    }

    public boolean compression() {
        return performance.equals(Answer.of(MigrationPerformance.COMPRESSION));
    }

    /// Sent by the processors, and not encrypted (`06_live_migration/encryption`).
    public boolean clear() {
        return performance.isKnown() && !smb();
    }

    @Override
    public String words() {
        return "Live migration: authentication " + authentication.words(MigrationAuthentication::toString)
                + ", performance option " + performance.words(MigrationPerformance::toString);
    }
}
