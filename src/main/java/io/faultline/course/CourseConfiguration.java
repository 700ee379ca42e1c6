package io.faultline.course;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Wires this room.
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    CourseTables courseTables(JdbcClient sql) {
        return new CourseTables(sql);
    }
}
