package ca.astrogrowth.accounts;

import org.springframework.stereotype.Service;

/** The current workspace's profile and preferences. */
@Service
public class Workspace {

    public BusinessProfile profile() {
        throw new IllegalStateException();
    }

    public void save(BusinessProfile profile) {
        throw new IllegalStateException(profile.name());
    }

    public Preferences preferences() {
        throw new IllegalStateException();
    }

    public void save(Preferences preferences) {
        throw new IllegalStateException(preferences.toString());
    }
}
