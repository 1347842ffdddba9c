"""What gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trato.server.settings")
# What serves pages sees one agency at a time; commands see all of them.
os.environ.setdefault("TRATO_SERVES_PAGES", "1")
application = get_wsgi_application()
