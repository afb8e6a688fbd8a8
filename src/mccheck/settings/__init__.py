"""Settings: configuration, profiles, the choice of rules, and the rules of profiles and plug-ins."""
