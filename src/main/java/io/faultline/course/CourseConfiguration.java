package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.CurrentPerson;
import io.faultline.workbench.Collector;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Regrader;
import io.faultline.workbench.Standings;
import io.faultline.workbench.Workbench;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
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
    AutomaticResults automaticResults(JdbcClient sql, Standings standings) {
        return new AutomaticResults(sql, standings);
    }

    @Bean
    Grades grades(
            AssignedAttempts attempts,
            AssignmentTables assignments,
            Standings standings,
            AutomaticResults results,
            MarkTables marks) {
        return new Grades(attempts, assignments, standings, results, marks);
    }

    @Bean
    RegradeTables regradeTables(JdbcTemplate batches) {
        return new RegradeTables(batches);
    }

    @Bean
    RegradeRunner regradeRunner(RegradeTables tables, Regrader regrader, Labs labs) {
        return new RegradeRunner(
                tables,
                regrader,
                labs,
                work -> Thread.ofVirtual().name("regrade").start(work));
    }

    @Bean
    RegradePublishing regradePublishing(
            RegradeTables tables,
            JdbcTemplate batches,
            AssignmentTables assignments,
            Grades grades,
            Audit audit,
            InstantSource clock) {
        return new RegradePublishing(tables, new RegradedResults(batches), assignments, grades, audit, clock);
    }

    @Bean
    Details details(Labs labs, Regrader regrader) {
        return new Details(labs, regrader);
    }

    @Bean
    Starting starting(
            AssignmentTables assignments,
            AssignedAttempts attempts,
            CourseTables courses,
            Workbench workbench,
            CurrentPerson current,
            RandomGenerator random,
            InstantSource clock) {
        return new Starting(assignments, attempts, courses, workbench, current, random, clock);
    }

    @Bean
    CourseClock courseClock(
            AssignedAttempts attempts,
            Standings standings,
            Collector collector,
            RegradeRunner regrades,
            InstantSource clock) {
        return new CourseClock(new Deadlines(attempts, standings, collector, clock), regrades);
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
