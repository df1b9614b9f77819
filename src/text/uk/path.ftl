### The customer's path, and an audit seen through one customer's eyes.
