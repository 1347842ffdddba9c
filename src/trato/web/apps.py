"""The pages, as Django knows them: templates, static files, words."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The pages of Trato."""

    name = "trato.web"
    label = "web"
