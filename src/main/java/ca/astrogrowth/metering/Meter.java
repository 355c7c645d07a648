package ca.astrogrowth.metering;

import org.springframework.stereotype.Service;

/** Writes down what the calls to providers use, for the current tenant. */
@Service
public class Meter {

    /** In a transaction of its own when there is none. */
    public void used(String provider, String operation, long units) {
        throw new IllegalStateException(provider + operation + units);
    }
}
