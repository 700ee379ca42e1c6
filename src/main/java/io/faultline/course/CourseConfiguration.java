package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.CurrentPerson;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Wires this room.
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    CourseTables courseTables(JdbcClient sql) {
        return new CourseTables(sql);
    }

    @Bean
    EnrolmentTable enrolmentTable(JdbcClient sql) {
        return new EnrolmentTable(sql);
    }

    @Bean
    ClassRoll classRoll(EnrolmentTable enrolments, Accounts accounts) {
        return new ClassRoll(enrolments, accounts);
    }

    @Bean
    AssignmentTables assignmentTables(JdbcClient sql) {
        return new AssignmentTables(sql);
    }

    @Bean
    AssignedAttempts assignedAttempts(JdbcClient sql) {
        return new AssignedAttempts(sql);
    }

    @Bean
    CheckResults checkResults(JdbcClient sql) {
        return new CheckResults(sql);
    }

    @Bean
    MarkTables markTables(JdbcClient sql) {
        return new MarkTables(sql);
    }

    @Bean
    AwardTable awardTable(JdbcClient sql) {
        return new AwardTable(sql);
    }

    @Bean
    Teaching teaching(
            CourseTables tables, AssignmentTables assignments, AssignedAttempts attempts, CurrentPerson current) {
        return new Teaching(tables, assignments, attempts, current);
    }

    @Bean
    Audit audit(JdbcTemplate batches, CurrentPerson current, TransactionOperations transactions, InstantSource clock) {
        return new Audit(new AuditTables(batches), current, transactions, clock);
    }
}
