"""Tests in a real browser: what only happens where pages move."""
