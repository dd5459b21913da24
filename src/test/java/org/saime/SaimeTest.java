package org.saime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole program over HTTP on the shared test database. All such tests share one context: name no properties of your own.
 * Each test makes its own {@link TestHouse}, so that tests do not meet.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"saime.jobs=false", "saime.demo=false", "saime.date=2026-11-05"})
public @interface SaimeTest {}
