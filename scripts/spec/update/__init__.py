"""Take a new contract: read it without trusting it, bring it into our form, regenerate, and say what is left to do."""
