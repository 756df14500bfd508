"""Makes what is measured: content folders of known size, from seeds."""
