package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.CurrentPerson;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    Teaching teaching(CourseTables tables, CurrentPerson current) {
        return new Teaching(tables, current);
    }

    @Bean
    Audit audit(JdbcTemplate batches, CurrentPerson current, InstantSource clock) {
        return new Audit(new AuditTables(batches), current, clock);
    }
}
