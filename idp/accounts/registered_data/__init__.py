"""What an account is made of: what a register says of the party, what it says otherwise today, and its history."""
