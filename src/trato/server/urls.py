"""Every address. People of an agency are at the root, clients under /t/."""

from __future__ import annotations

from django.urls import include, path

from trato.web.portal.urls import urlpatterns as portal_urls
from trato.web.public.urls import urlpatterns as public_urls
from trato.web.staff.urls import urlpatterns as staff_urls

urlpatterns = [
    *staff_urls,
    *public_urls,
    path("t/<str:key>/", include(portal_urls)),
    path("cuenta/", include("allauth.urls")),
]

handler404 = "trato.web.frame.refusals.page_not_found"
