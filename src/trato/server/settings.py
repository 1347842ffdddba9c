"""Settings of the web application. What differs between places comes from the environment.

docs/how-to/put-it-online.md lists every variable; a test holds the two together.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dj_database_url
from django.utils.translation import gettext_lazy as _

from trato.server import environment

PACKAGE = Path(__file__).resolve().parent.parent
DATA = environment.folder("TRATO_DATA", Path.cwd() / "var")

DEBUG = False
SECRET_KEY = environment.secret_key(DATA)
ALLOWED_HOSTS = environment.names("TRATO_HOSTS", "localhost,127.0.0.1,[::1]")
SITE_ADDRESS = environment.text("TRATO_ADDRESS", "http://localhost:8000").rstrip("/")
IS_SECURE = SITE_ADDRESS.startswith("https://")

INSTALLED_APPS = [
    "trato.store",
    "trato.web",
    "trato.server",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "trato.web.frame.headers.SafeHeaders",
    "trato.web.frame.headers.KnownWays",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "trato.web.frame.visitors.VisitorMiddleware",
    "trato.web.frame.bodies.BoundedBodies",
    "trato.web.frame.provisional.ProvisionalMiddleware",
    "trato.web.frame.refusals.RefusalMiddleware",
]

ROOT_URLCONF = "trato.server.urls"
WSGI_APPLICATION = "trato.server.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "trato.web.frame.shell.shell",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "trato.web.templatetags.moments",
                "trato.web.templatetags.pieces",
                "trato.web.templatetags.sayings",
                "trato.web.templatetags.signing",
                "trato.web.templatetags.tone",
            ],
        },
    }
]

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        **dj_database_url.parse(
            environment.text("DATABASE_URL") or f"sqlite:///{DATA / 'trato.sqlite3'}",
            conn_max_age=600,
            conn_health_checks=True,
        )
    }
}
# Whether this process serves pages: then PostgreSQL shows it one agency at a time (store/walls.py).
SERVES_PAGES = environment.flag("TRATO_SERVES_PAGES", default=False)
IS_SQLITE = DATABASES["default"]["ENGINE"].endswith("sqlite3")
if IS_SQLITE:
    # FULL: what was acknowledged survives a power cut. IMMEDIATE: two writers queue instead of
    # failing when a read turns into a write. 32 MB of pages are kept, so that lists over a whole
    # agency do not read each page again.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        " PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "store.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 10}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
# How many proxies stand in front, to say whose address it is. With https there is one.
ALLAUTH_TRUSTED_PROXY_COUNT = int(environment.text("TRATO_PROXIES", "1" if IS_SECURE else "0"))
ACCOUNT_ADAPTER = "trato.web.frame.accounts.Accounts"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key"}
ACCOUNT_PREVENT_ENUMERATION = True
# Whoever has an account hears of each change to it, with what to do if it was not them.
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_SECURE
MFA_TOTP_ISSUER = "Trato"
USERSESSIONS_TRACK_ACTIVITY = False
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {
    "openid_connect": {"APPS": [], "OAUTH_PKCE_ENABLED": True}
}
if environment.text("TRATO_OIDC_ISSUER"):
    SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"] = [
        {
            "provider_id": "oidc",
            "name": environment.text("TRATO_OIDC_NAME", "OpenID Connect"),
            "client_id": environment.text("TRATO_OIDC_CLIENT_ID"),
            "secret": environment.text("TRATO_OIDC_SECRET"),
            "settings": {"server_url": environment.text("TRATO_OIDC_ISSUER")},
        }
    ]

LANGUAGE_CODE = "es"
LANGUAGES = [("es", _("Español")), ("en", _("English"))]
LOCALE_PATHS = sorted((PACKAGE / "web" / "locale").glob("*/"))
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS: list[Path] = []
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "trato.web.frame.assets.HashedAssets"},
}
WHITENOISE_MAX_AGE = 3600

SEAL_FOLDER = environment.folder("TRATO_SEAL", DATA / "seal")
STAMP_ADDRESS = environment.text("TRATO_STAMP_ADDRESS")

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = environment.text("TRATO_SMTP_HOST")
EMAIL_PORT = int(environment.text("TRATO_SMTP_PORT", "25"))
EMAIL_HOST_USER = environment.text("TRATO_SMTP_USER")
EMAIL_HOST_PASSWORD = environment.text("TRATO_SMTP_PASSWORD")
EMAIL_USE_TLS = environment.flag("TRATO_SMTP_TLS", default=False)
EMAIL_TIMEOUT = 20
if not EMAIL_HOST:
    # Without a server for mail, letters lie as files where a person can read them.
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = environment.folder("TRATO_LETTERS", DATA / "letters")
DEFAULT_FROM_EMAIL = environment.text("TRATO_MAIL_FROM", "Trato <trato@localhost>")

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = IS_SECURE
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
CSRF_COOKIE_SECURE = IS_SECURE
CSRF_COOKIE_HTTPONLY = False
CSRF_FAILURE_VIEW = "trato.web.frame.refusals.csrf_failed"
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS] if IS_SECURE else []
SECURE_HSTS_SECONDS = 31_536_000 if IS_SECURE else 0
SECURE_SSL_REDIRECT = IS_SECURE and environment.flag("TRATO_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IS_SECURE else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
# A pasted contract of a thousand passages is one form, each passage with its choices.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 6_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
UPLOAD_BYTES_MAX = 25_000_000

# What is cached is how often somebody tried something. In the database, so that all processes that
# serve pages count together, and a new one goes on from there (docs/decisions/0024).
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "trato_cache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": environment.text("TRATO_LOG", "WARNING")},
}
