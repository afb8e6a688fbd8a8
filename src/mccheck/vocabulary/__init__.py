"""The value lists that descriptors draw on. Data and look-up only; nothing of mccheck is imported here."""
