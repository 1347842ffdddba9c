"""What can be done: one use case is one function, one transaction, and one entry in a ledger.

The only writers. Each takes who acts and when (`at`, an aware instant), returns what it made, and
refuses with a `RefusalError`; mails it causes lie in the outbox of the same transaction.
"""
