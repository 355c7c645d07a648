package ca.astrogrowth;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one artifact, one module graph (see the architecture chapter of the README). */
@SpringBootApplication
public class AstroGrowth {

    static void main(String[] args) {
        SpringApplication.run(AstroGrowth.class, args);
    }
}
